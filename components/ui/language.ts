import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english, type Words } from './words';

export const Language = createContext<Words>(english);

/** The words of the interface, in the language that the nearest `Language.Provider` gives. */
export const useWords = (): Words => useContext(Language);
