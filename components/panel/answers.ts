import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

export type Answers = Readonly<Record<string, string>>;

/** Answers of one visit, by ticket and message: re-reading the page must not lose what the agent has typed. */
export const AnswerMemory = createContext<Map<string, Answers>>(new Map());

/** How many messages' answers are remembered; the oldest go first. */
const remembered = 20;

/** What the agent has filled in for a message, shared by its templates: a blank of the same name is asked once. */
export function useAnswers(key: string): readonly [Answers, (name: string, answer: string) => void] {
  const memory = useContext(AnswerMemory);
  const [answers, setAnswers] = useState<Answers>(() => memory.get(key) ?? {});
  const answer = (name: string, text: string) => {
    const next = { ...answers, [name]: text };
    memory.delete(key);
    memory.set(key, next);
    const oldest = memory.keys().next().value;
    if (memory.size > remembered && oldest !== undefined) memory.delete(oldest);
    setAnswers(next);
  };
  return [answers, answer];
}
