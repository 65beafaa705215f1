import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether all covered words are shown at once, and the switch for it. */
export const Cover = createContext<{ readonly open: boolean; toggle(): void }>({ open: false, toggle() {} });
export const useCover = () => useContext(Cover);
