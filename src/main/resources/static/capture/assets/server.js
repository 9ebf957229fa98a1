// Calls that the pages make by themselves.
const csrf = () => document.querySelector('meta[name=csrf]').content;

export async function post(path, body) {
  const answer = await fetch(path, { method: 'POST', headers: { 'X-XSRF-TOKEN': csrf() }, body });
  if (!answer.headers.get('Content-Type')?.includes('json')) location.assign('/capture');
  return { ok: answer.ok, ...(await answer.json()) };
}

export async function get(path) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  if (answer.status === 401) location.assign('/capture');
  if (!answer.ok) throw new Error(`Answered ${answer.status}`);
  return answer.json();
}
