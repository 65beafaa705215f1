import { type SiteData, seen } from './data';
import { pages } from './pages';

const guess = seen('2026-06', 'low');

/** Front. Nothing is known from any source but its addresses; what is written is found by being editable at all. */
export const front: SiteData = {
  ...pages.front,
  channel: 'email',
  ticket: { id: [], subject: [] },
  messages: [],
  unread: "Its messages cannot be read yet. Select the customer's words and judge the selection.",
  composers: [{ editor: [guess('[contenteditable="true"][role="textbox"]'), guess('[contenteditable="true"]')] }],
};
