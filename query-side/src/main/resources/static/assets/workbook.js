/*
 * Reads the report of a member from a workbook: the chosen file is read by the server, nothing is recorded yet; what was
 * read stands in hidden fields until the form is sent.
 */
(() => {
  'use strict';
  const english = document.documentElement.lang === 'en';
  const token = () => decodeURIComponent(document.cookie.split('; ').find(c => c.startsWith('XSRF-TOKEN='))?.slice(11) ?? '');

  document.addEventListener('change', async event => {
    const input = event.target;
    if (!input.matches('input[data-workbook]') || !input.files.length) return;
    const form = input.form;
    const said = form.querySelector('.outlook');
    const answer = await fetch('/tools/read-report', { method: 'POST', body: input.files[0], headers: {
      'Content-Type': 'application/octet-stream', Accept: 'application/json, application/problem+json', 'X-XSRF-TOKEN': token() } });
    const read = await answer.json().catch(() => ({}));
    said.className = `outlook ${answer.ok ? 'fine' : 'no'}`;
    if (!answer.ok) { said.textContent = (english ? read.detailEn : read.detail) ?? ''; return; }
    const put = (name, value) => { form.elements[name].value = value; };
    put('tables', JSON.stringify(read.tables));
    put('template', read.template);
    put('provenance', JSON.stringify({ ...read.provenance, file: input.files[0].name }));
    said.textContent = english ? `Read: the report of ${read.year}.` : `已读取：${read.year} 年度报告，请点“填报”。`;
    form.querySelector('[type=submit]').disabled = false;
  });
})();
