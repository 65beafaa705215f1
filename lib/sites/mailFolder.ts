/** What mail servers call the folder of mail that the mailbox's owner sent. */
const sent =
  /^(?:INBOX[./])?(?:Sent(?:[ -](?:Items|Messages|Mail))?|Gesendet(?:e (?:Objekte|Elemente))?|(?:Messages )?envoyés|(?:Elementos )?enviados|(?:Posta )?inviata|Verzonden(?: items)?)$/i;

/**
 * Who wrote what lies in a folder. A sender's address can be forged, so it proves nothing: what lies among the sent mail
 * is the owner's, what lies in the inbox is somebody else's, and of other folders nobody knows.
 */
export function writerIn(folder: string, sentFolders: readonly string[] = []): 'agent' | 'customer' | 'unknown' {
  if (sentFolders.includes(folder) || sent.test(folder)) return 'agent';
  return folder.toUpperCase() === 'INBOX' ? 'customer' : 'unknown';
}
