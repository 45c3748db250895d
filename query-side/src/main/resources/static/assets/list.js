/*
 * The list of requests: blank filters stay out of the address, many requests are ticked at once, and what one answer for
 * all of them would do is shown for each before anything is recorded.
 */
(() => {
  'use strict';
  const english = document.documentElement.lang === 'en';
  const say = (zh, en) => (english ? en : zh);
  const token = () => decodeURIComponent(document.cookie.split('; ').find(c => c.startsWith('XSRF-TOKEN='))?.slice(11) ?? '');

  document.addEventListener('htmx:configRequest', event => {
    if (!event.target.matches('.filters')) return;
    for (const [name, value] of [...event.detail.formData.entries()]) if (value === '') event.detail.formData.delete(name);
  });
  document.addEventListener('submit', event => {
    if (event.target.matches('#letters-form')) {
      event.target.querySelectorAll('[name=request]').forEach(old => old.remove());
      for (const box of picked()) {
        const wanted = document.createElement('input');
        wanted.type = 'hidden';
        wanted.name = 'request';
        wanted.value = box.value;
        event.target.append(wanted);
      }
    }
    if (event.target.matches('.filters')) [...event.target.elements].forEach(f => { if (f.name && f.value === '') f.disabled = true; });
  });

  const boxes = () => [...document.querySelectorAll('#found input[name="requests[]"]')];
  const picked = () => boxes().filter(box => box.checked);
  const said = text => { const place = document.getElementById('said'); if (place) { place.textContent = text; setTimeout(() => { place.textContent = ''; }, 4000); } };

  /* One line a request: what would happen to it, or what did. */
  const lines = (form, text) => {
    const list = form.querySelector('.outlooks');
    list.replaceChildren(...picked().map(box => {
      const line = document.createElement('li');
      line.dataset.id = box.value;
      const no = document.createElement('b');
      no.textContent = `${box.dataset.no ?? ''} ${box.dataset.about}`;
      const outlook = document.createElement('span');
      outlook.textContent = text;
      line.append(no, ' ', outlook);
      return line;
    }));
  };
  const tell = (line, kind, text) => { const span = line.querySelector('span'); span.className = `outlook ${kind}`; span.textContent = text; };

  const body = form => {
    const given = window.correction();
    for (const field of form.elements) {
      if (!field.name || field.disabled || field.name === 'requests[]' || field.value === '') continue;
      if (field.type === 'checkbox') { if (field.checked) given[field.name] = true; continue; }
      given[field.name] = field.dataset.type === 'json' ? JSON.parse(field.value) : field.value.trim();
    }
    return JSON.stringify(given);
  };

  const grounds = form => {
    const reasons = form.querySelector('[data-reasons]');
    const outcome = form.elements.outcome;
    form.elements.grounds.value = reasons.value.trim() && outcome.value
      ? JSON.stringify([{ outcome: outcome.value, reasons: reasons.value.trim() }]) : '';
  };

  const outlooks = async form => {
    const turn = form.looked = (form.looked ?? 0) + 1;
    grounds(form);
    const ready = [...form.elements].every(f => !f.required || f.value);
    for (const line of form.querySelectorAll('.outlooks li')) {
      if (!ready || turn !== form.looked) return;
      const answer = await fetch(form.dataset.each.replace('{id}', line.dataset.id) + '?dryRun=true', { method: 'POST', body: body(form),
        headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json', 'X-XSRF-TOKEN': token() } }).catch(() => null);
      if (!answer || turn !== form.looked) return;
      const problem = answer.ok ? null : await answer.json().catch(() => ({}));
      if (!problem) tell(line, 'fine', say('可以办结', 'can be finished'));
      else tell(line, problem.confirmable ? 'doubt' : 'no',
        ((english ? problem.detailEn ?? problem.detail : problem.detail) ?? say('暂时不能判断，请稍后再试。', 'Cannot tell now; try again in a moment.')) + (problem.article ? `（${problem.article}）` : ''));
    }
  };

  let waiting;
  document.addEventListener('input', event => {
    const form = event.target.closest('#batch-form');
    if (!form || event.target.name === 'requests[]') return;
    clearTimeout(waiting);
    waiting = setTimeout(() => outlooks(form), 500);
  });

  document.addEventListener('change', event => {
    if (event.target.matches('[data-pick-all]')) boxes().forEach(box => { box.checked = event.target.checked; });
  });

  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-batch]');
    if (!opener) return;
    if (picked().length === 0) { said(say('请先在左侧勾选申请。', 'Tick the requests first.')); return; }
    const dialog = document.getElementById(opener.dataset.batch);
    const form = dialog.querySelector('form');
    lines(form, '');
    dialog.showModal();
    if (form.dataset.each) outlooks(form);
  });

  /* All of them or none: so after an answer that is not a refusal, all are done. */
  document.addEventListener('recorded', event => {
    const form = event.target;
    if (!form.matches('#batch-form')) return;
    form.querySelectorAll('.outlooks li').forEach(line => tell(line, 'fine', say('已办结', 'finished')));
    form.querySelector('[type=submit]').hidden = true;
    form.closest('dialog').addEventListener('close', () => location.reload());
  });
})();
