import { useEffect, useState } from 'preact/hooks';

/**
 * Says news politely to a screen reader. The region stands empty first and is filled afterwards, because readers tell
 * only of changes in a region that they already know.
 */
export function Live({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
