/** The agent's own date, YYYY-MM-DD: the form of the Swedish locale. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
