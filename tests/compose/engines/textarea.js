import { formIn, start } from './page.js';

void start((host) => {
  const { form, field } = formIn(host, 'reply');
  return {
    path: ['textarea'],
    set: ({ text }) => {
      field.value = text;
    },
    state: () => ({ text: new FormData(form).get('reply') }),
  };
});
