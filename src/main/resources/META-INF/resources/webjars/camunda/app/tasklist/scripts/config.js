// After "Log out" the webapp would show a sign-in form of its own; there is only one, ours.
window.addEventListener('hashchange', () => {
  if (window.location.hash.startsWith('#/login')) window.location.assign('/login?out');
});

export default {
  app: { name: 'Tasklist', vendor: 'Pramaan' },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the currently selected task' },
    focusFilter: { key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list' },
    focusList: { key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form' }
  },
  disableWelcomeMessage: true
};
