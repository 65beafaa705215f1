import { pages } from './pages';

/** Match patterns of the cloud products that the panel knows: the only host permissions asked for at install. */
export const cloudMatches: string[] = Object.values(pages).flatMap(({ hosts }) => hosts);
