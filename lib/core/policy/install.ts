import * as v from 'valibot';

const address = v.pipe(v.string(), v.regex(/^(?:https?|file):\/\/\S+$/i));

/** From where the browsers fetch the extension, where a kit installs it. */
export const installSchema = v.strictObject({
  chromium: v.exactOptional(
    v.pipe(address, v.description('Address of updates.xml on a server of one’s own, or of the store')),
  ),
  firefox: v.exactOptional(v.pipe(address, v.description('Address of the XPI'))),
  firefoxUnsigned: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description('Firefox ESR alone: take packages without Mozilla’s signature, and ask for updates over http too'),
    ),
  ),
  chromiumId: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^[a-p]{32}$/),
      v.description('The id that a store gave, or that “npm run package” printed for your key: 32 letters from a to p'),
    ),
  ),
});

export type Install = v.InferOutput<typeof installSchema>;
