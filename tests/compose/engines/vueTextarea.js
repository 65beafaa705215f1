import { createApp, h, nextTick, ref, vModelText, withDirectives } from 'vue';
import { start } from './page.js';

void start((host) => {
  const value = ref('');
  const update = (text) => {
    value.value = text;
  };
  const render = () => withDirectives(h('textarea', { 'onUpdate:modelValue': update }), [[vModelText, value.value]]);
  createApp({ render }).mount(host);
  const set = ({ text }) => {
    update(text);
    return nextTick();
  };
  return { path: ['textarea'], set, state: () => ({ text: value.value }) };
});
