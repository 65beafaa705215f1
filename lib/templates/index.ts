import { english } from './en';

/** Every reply library that comes with the extension. */
export const libraries = [{ lang: 'en', name: 'English', templates: english }] as const;

/** All replies of all languages. */
export const templates = libraries.flatMap((library) => library.templates);
