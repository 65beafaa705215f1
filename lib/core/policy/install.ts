import * as v from 'valibot';

const address = v.pipe(v.string(), v.regex(/^(?:https?|file):\/\/\S+$/i));

/** From where the browsers fetch the extension, where a kit installs it. */
export const installSchema = v.strictObject({
  chromium: v.exactOptional(
    v.pipe(address, v.description('Address of updates.xml on a server of one’s own, or of the store')),
  ),
  firefox: v.exactOptional(v.pipe(address, v.description('Address of the XPI'))),
  chromiumId: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^[a-p]{32}$/),
      v.description('Only where a store gave an id of its own: 32 letters from a to p'),
    ),
  ),
});

export type Install = v.InferOutput<typeof installSchema>;
