/** The product's own mark: an answer with a heart in it. The same drawing as `public/icons/icon.svg`. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="32" height="32" rx="8" />
      <path
        class="mark-bubble"
        d="M8.5 6.5h15a3.5 3.5 0 0 1 3.5 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-5.2l-5.1 4.2a.9.9 0 0 1-1.5-.7v-3.5H8.5A3.5 3.5 0 0 1 5 19v-9a3.5 3.5 0 0 1 3.5-3.5Z"
      />
      <path
        class="mark-heart"
        d="M16 19.7c-3.4-2.1-5.2-4-5.2-6.2a2.7 2.7 0 0 1 5.2-1.05A2.7 2.7 0 0 1 21.2 13.5c0 2.2-1.8 4.1-5.2 6.2Z"
      />
    </svg>
  );
}
