// After "Log out" the webapp would show a sign-in form of its own; there is only one, ours.
window.addEventListener('hashchange', () => {
  if (window.location.hash.startsWith('#/login')) window.location.assign('/login?out');
});

export default {
  app: { name: 'Admin', vendor: 'Pramaan' },
  disableWelcomeMessage: true
};
