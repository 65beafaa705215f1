/**
 * How the browsers name the extension. The first follows from the public key in the manifest, for unpacked and
 * self-hosted builds; a store may give an id of its own, which the form then asks for.
 */
export const ids = {
  chromium: 'noiflonhnejhlklciflbkmhmpjeiogko',
  firefox: 'panel@conduct-panel.org',
} as const;
