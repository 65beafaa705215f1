import { english } from './en';
import { spanish } from './es';

/** Every reply library that comes with the extension. */
export const libraries = [
  { lang: 'en', name: 'English', templates: english },
  { lang: 'es', name: 'Spanish', templates: spanish },
] as const;

/** All replies of all languages. */
export const templates = libraries.flatMap((library) => library.templates);
