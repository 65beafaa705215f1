/**
 * The logistic function by plain arithmetic: engines may differ in the last digits of `Math.exp`, and two browsers
 * must give one answer. Accurate to 1e-9; rounded to four decimals.
 */
export function probability(logOdds: number): number {
  const x = Math.max(-30, Math.min(30, logOdds));
  const value = 1 / (1 + power(-x));
  return Math.round(value * 10_000) / 10_000;
}

/** e^x by halving the argument until a short series holds, then squaring back. */
function power(x: number): number {
  const small = x / 1024;
  let sum = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + small / 4)));
  for (let i = 0; i < 10; i++) sum *= sum;
  return sum;
}
