export function benchPages(): Promise<{
  readonly openToPanel: number;
  readonly lastMessageToPanel: number;
  readonly mainThread: number;
  readonly longestHold: number;
  readonly injectedBefore: number;
  readonly injectedAfter: number;
}>;
