/** All styles of the panel as one string, for a constructable sheet adopted by its shadow root. */
export { default as panelStyles } from './panel.css?inline';
