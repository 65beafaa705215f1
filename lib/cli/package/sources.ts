/**
 * What the archive of sources is made of. Whoever packs may have keys, kits and settings of an organisation beside
 * these; they must not stand in an archive that is handed to reviewers, or served.
 */
const roots = [
  ...['components', 'entrypoints', 'lib', 'public', 'tests'],
  ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package-lock.json', 'package.json', 'tsconfig.json', 'wxt.config.ts'],
];

/** @param path of a file, from the root of the project. */
export function isSource(path: string): boolean {
  return roots.includes(path.split('/')[0] ?? '') && !/\.(?:pem|key)$/i.test(path);
}

/**
 * The same for the tool that makes the archive, as patterns of what it leaves out. It takes a pattern that begins with an
 * exclamation mark for an exception, hence the braces.
 */
const others = `!(${roots.join('|')})`;
export const notSources = [`{${others}/**,${others}}`, '**/*.pem', '**/*.key'];
