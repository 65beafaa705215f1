import { useWords } from '../ui/language';

/** The shape of what comes, while the page is read. */
export function Skeleton() {
  const words = useWords();
  return (
    <div class="skeleton">
      <p class="hint">{words.panel.reading}</p>
      <div class="bones" aria-hidden="true">
        <div class="bone tall" />
        <div class="bone short" />
        <div class="bone" />
        <div class="bone" />
        <div class="bone tall" />
      </div>
    </div>
  );
}
