// A form is sent once, says that it is being sent, and its picture fits the server.
import { shrink } from './shrink.js';

export function guardForms() {
  for (const form of document.forms) form.addEventListener('submit', event => submit(form, event));
  addEventListener('pageshow', event => event.persisted && location.reload());
}

function submit(form, event) {
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  for (const button of form.querySelectorAll('[data-sending]')) button.textContent = button.dataset.sending;
  const input = form.querySelector('input[type=file]');
  const file = input?.files[0];
  if (file && file.size > shrink.above) {
    event.preventDefault();
    shrink(file).then(smaller => put(input, smaller)).catch(() => {}).then(() => form.submit());
  }
}

/** Lets a file input hold a picture that nobody chose from the disk. */
export function put(input, blob) {
  const files = new DataTransfer();
  files.items.add(new File([blob], 'picture.jpg', { type: blob.type }));
  input.files = files.files;
}
