import angular from 'angular';
import { start } from './page.js';

void start((host) => {
  const field = document.createElement('textarea');
  field.setAttribute('ng-model', 'reply');
  field.setAttribute('ng-trim', 'false');
  host.append(field);
  angular.module('desk', []);
  const scope = angular.bootstrap(host, ['desk']).get('$rootScope');
  return {
    path: ['textarea'],
    set: ({ text }) => scope.$apply(() => Object.assign(scope, { reply: text })),
    state: () => ({ text: scope.reply }),
  };
});
