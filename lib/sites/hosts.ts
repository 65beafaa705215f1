/** Match patterns of the cloud products that the panel knows: the only host permissions asked for at install. */
export const cloudMatches = ['https://*.zendesk.com/agent/*'];
