/*
 * Helps to write a text with figures: puts a placeholder or a ready sentence where the cursor stands, and shows under
 * the field how the text will be printed.
 *
 *   data-into="id"     on a list of choices or a button: into which field its value, or data-insert, is put
 *   data-preview="id"  on a field: where its text is shown with the figures of the options' data-figure
 */
(() => {
  'use strict';
  const figures = new Map([...document.querySelectorAll('option[data-figure]')].map(o => [o.value, o.dataset.figure]));

  const preview = field => {
    const place = document.getElementById(field.dataset.preview);
    if (place) place.textContent = field.value.replace(/\{[A-Z][A-Z0-9_.]*\}/g, code => figures.get(code) ?? code);
  };

  const insert = (id, text) => {
    const field = document.getElementById(id);
    const from = field.selectionStart ?? field.value.length;
    field.setRangeText(text, from, field.selectionEnd ?? from, 'end');
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  document.addEventListener('input', event => { if (event.target.matches('[data-preview]')) preview(event.target); });
  document.addEventListener('change', event => {
    const list = event.target;
    if (!list.matches('select[data-into]') || !list.value) return;
    insert(list.dataset.into, list.value);
    list.value = '';
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-insert]');
    if (button) insert(button.dataset.into, button.dataset.insert);
  });
})();
