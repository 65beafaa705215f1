import * as v from 'valibot';

/** How the panel looks, until the agent chooses otherwise where the key is open. */
export const appearance = {
  side: v.optional(
    v.pipe(v.picklist(['left', 'right']), v.description('Side of the page where the panel docks')),
    'right',
  ),
  theme: v.optional(v.pipe(v.picklist(['auto', 'light', 'dark']), v.description('Colours of the panel')), 'auto'),
  shield: v.optional(v.pipe(v.boolean(), v.description('Whether painful passages are covered in the page')), false),
  collapsed: v.optional(v.pipe(v.boolean(), v.description('Whether the panel starts as a slim tab')), false),
};
