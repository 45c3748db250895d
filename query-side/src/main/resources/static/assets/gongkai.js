/*
 * The one script of the pages. Forms with data-command are sent to the API as JSON; what it answers is put where the
 * clerk looks: a bad field at the field, a fault as a question for its reason, a refusal above the form.
 *
 *   data-command="/api/requests/{id}/decide"   where to; with data-method="DELETE" otherwise than POST
 *   data-next="/requests/{requestId}"          where afterwards; {…} from the answer; without it the page reloads
 *   data-try                                   asks ?dryRun=true on every change; the answer goes to .outlook
 *   data-files="/api/requests/{requestId}/attachments"   sends the form's files there after the command, or by itself;
 *                            what they are: data-purpose of the field, or the form's field "purpose"
 *   fields: name="a.b" nests, name="a.0.b" lies in a list; name="x[]" or several boxes make a list;
 *   data-type="number|boolean|json|lines"; empty ones are left out (sent as null with data-empties),
 *   and those whose name begins with _
 *   data-like="field" sends what another field says; data-with="field" is left out when the other one is empty
 *   data-count="id" says there how many characters were typed
 *   data-base64 sends a file within the body, as Base64
 *   data-reveal="field" shows this field of the answer in the form's .reveal
 *   data-open="id" opens a dialog; data-shows="field=value|value" shows a part only for these values of a field
 */
(() => {
  'use strict';
  const english = document.documentElement.lang === 'en';
  const say = (zh, en) => (english ? en : zh);
  const cookie = name => document.cookie.split('; ').map(c => c.split('=')).find(c => c[0] === name)?.[1];

  /* A command of its own id: sent twice it is carried out once. */
  const newId = () => {
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 0x0f) | 0x40;
    b[8] = (b[8] & 0x3f) | 0x80;
    const h = [...b].map(x => x.toString(16).padStart(2, '0')).join('');
    return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
  };

  /* While a closed year is put right, the box above the page says whether what is recorded belongs to that. */
  const correcting = () => document.getElementById('correction');
  window.correction = () => (correcting()?.checked ? { reopening: correcting().value } : {});

  const value = field => {
    const text = field.value.trim();
    switch (field.dataset.type) {
      case 'number': return text === '' ? (field.dataset.empties === undefined ? undefined : null) : Number(text);
      case 'boolean': return field.type === 'checkbox' ? field.checked : text === '' ? undefined : text === 'true';
      case 'json': return text === '' ? undefined : JSON.parse(text);
      case 'lines': return text === '' ? undefined : text.split('\n').map(l => l.trim()).filter(Boolean);
      default: return text === '' ? (field.dataset.empties === undefined ? undefined : null) : text;
    }
  };

  /* a.b nests, a.0.b lies in the first of a list; what was left out of a list leaves no hole. */
  const put = (body, path, given) => {
    const parts = path.split('.');
    const last = parts.pop();
    const into = parts.reduce((o, part, i) => (o[part] ??= /^\d+$/.test(parts[i + 1] ?? last) ? [] : {}), body);
    if (last.endsWith('[]')) (into[last.slice(0, -2)] ??= []).push(given);
    else into[last] = given;
  };

  const dense = given => {
    if (Array.isArray(given)) return given.filter(one => one !== undefined).map(dense);
    if (given && typeof given === 'object') return Object.fromEntries(Object.entries(given).map(([k, v]) => [k, dense(v)]));
    return given;
  };

  const base64 = file => new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });

  const read = form => {
    const body = {};
    for (const field of form.elements) {
      if (!field.name || field.disabled || field.type === 'file' || field.type === 'submit' || field.name.startsWith('_')) continue;
      if (field.dataset.with && !current(form, field.dataset.with)) continue;
      if ((field.type === 'radio' || (field.type === 'checkbox' && field.dataset.type !== 'boolean')) && !field.checked) continue;
      const given = field.dataset.like ? current(form, field.dataset.like) || undefined : value(field);
      if (given !== undefined && !(given === false && field.dataset.optional !== undefined)) put(body, field.name, given);
    }
    if (form.dataset.plain === undefined) Object.assign(body, window.correction());
    return dense(body);
  };

  const headers = () => ({ 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json',
    'X-XSRF-TOKEN': decodeURIComponent(cookie('XSRF-TOKEN') ?? '') });

  const send = async (url, method, body) => {
    const answer = await fetch(url, { method, headers: headers(), body: method === 'DELETE' ? undefined : JSON.stringify(body) });
    const text = await answer.text();
    return { ok: answer.ok, status: answer.status, body: text ? JSON.parse(text) : {} };
  };

  const detail = problem => (english ? problem.detailEn ?? problem.detail : problem.detail) ?? say('没有保存。', 'Nothing was saved.');

  /* Problems: at the field it names, else above the form. */
  const clear = form => {
    form.querySelectorAll('.mistake, .alert').forEach(e => e.remove());
    form.querySelectorAll('[aria-invalid]').forEach(f => { f.removeAttribute('aria-invalid'); f.removeAttribute('aria-describedby'); });
  };
  const atField = (form, name, text) => {
    const field = [...form.elements].find(f => f.name === name || f.name === `${name}[]` || f.name?.endsWith(`.${name}`)
      || (f.name && name?.startsWith(`${f.name}.`)));
    if (!field || field.type === 'hidden') return false;
    const mistake = document.createElement('p');
    mistake.className = 'mistake';
    mistake.id = `mistake-${newId()}`;
    mistake.textContent = text;
    (field.closest('.field') ?? field.parentElement).append(mistake);
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', mistake.id);
    field.focus();
    return true;
  };
  const alertIn = (form, text, article) => {
    const box = document.createElement('div');
    box.className = 'alert';
    box.setAttribute('role', 'alert');
    box.textContent = text;
    if (article) { const small = document.createElement('small'); small.textContent = article; box.append(' ', small); }
    form.prepend(box);
    box.scrollIntoView({ block: 'nearest' });
  };

  /* A fault is recorded when its reason is given: asked for in the form, with the sentences that say what is wrong. */
  const askReason = (form, problem) => {
    form.querySelector('.fault')?.remove();
    const box = document.createElement('fieldset');
    box.className = 'fault field';
    const legend = document.createElement('legend');
    legend.textContent = say('按规定，此步骤存在以下问题：', 'By the rules this step is at fault:');
    const list = document.createElement('ul');
    for (const fault of problem.faults ?? []) {
      const item = document.createElement('li');
      item.textContent = `${english ? fault.en : fault.zh}（${fault.article}）`;
      list.append(item);
    }
    const label = document.createElement('label');
    label.textContent = say('如确已发生，请写明原因，如实登记：', 'If it did happen, say why; it is then recorded as it was:');
    const reason = document.createElement('textarea');
    reason.name = 'faultReason';
    reason.required = true;
    reason.rows = 2;
    label.append(reason);
    box.append(legend, list, label);
    (form.querySelector('.actions') ?? form.lastElementChild).before(box);
    reason.focus();
  };

  const tell = (form, problem) => {
    clear(form);
    if (problem.confirmable) { askReason(form, problem); return; }
    const fields = problem.violations ?? (problem.field ? [{ field: problem.field, zh: problem.detail, en: problem.detailEn }] : []);
    const placed = fields.filter(v => atField(form, v.field, english ? v.en : v.zh));
    if (placed.length === 0) alertIn(form, detail(problem), problem.article);
  };

  const filled = (address, answer) => address.replace(/\{(\w+)\}/g, (all, key) => encodeURIComponent(answer[key] ?? ''));

  const upload = async (form, answer) => {
    const files = [...form.querySelectorAll('input[type=file]')].flatMap(input => [...input.files].map(file => [input, file]));
    for (const [input, file] of files) {
      const body = new FormData();
      body.append('purpose', input.dataset.purpose ?? (current(form, 'purpose') || 'APPLICATION'));
      body.append('file', file);
      const sent = await fetch(filled(form.dataset.files, answer), { method: 'POST', body,
        headers: { Accept: 'application/json, application/problem+json', 'X-XSRF-TOKEN': headers()['X-XSRF-TOKEN'] } });
      if (!sent.ok) return sent.json().catch(() => ({ detail: say('附件没有保存。', 'The file was not kept.') }));
    }
    return null;
  };

  /* What the answer alone tells, shown once: data-reveal="field" fills the form's .reveal. */
  const reveal = (form, answer) => {
    const place = form.querySelector('.reveal');
    if (!form.dataset.reveal || !place) return;
    place.hidden = false;
    place.querySelector('code').textContent = answer[form.dataset.reveal] ?? '';
    place.querySelector('code').focus();
  };

  const submit = async form => {
    const button = form.querySelector('[type=submit]');
    form.commandId ??= newId();
    const body = Object.assign({ commandId: form.commandId }, read(form));
    if (form.dataset.plain !== undefined) delete body.commandId;
    for (const field of form.querySelectorAll('input[data-base64]')) {
      if (field.files.length > 0) body[field.name] = await base64(field.files[0]);
    }
    button?.setAttribute('aria-busy', 'true');
    if (button) button.disabled = true;
    try {
      const answer = form.done ?? (form.dataset.command
        ? await send(form.dataset.command, form.dataset.method ?? 'POST', body) : { ok: true, body: {} });
      if (!answer.ok) { form.commandId = newId(); tell(form, answer.body); return; }
      form.done = answer;
      if (form.dataset.files) {
        const trouble = await upload(form, answer.body);
        if (trouble) { alertIn(form, say('已登记，但附件没有保存：', 'Recorded, but the file was not kept: ') + detail(trouble)); return; }
      }
      reveal(form, answer.body);
      form.dispatchEvent(new CustomEvent('recorded', { bubbles: true, detail: answer.body }));
      if (form.dataset.stay !== undefined) { form.done = undefined; form.commandId = newId(); return; }
      const next = form.querySelector('[name=_next]:checked')?.value ?? form.dataset.next;
      if (next) location.assign(filled(next, answer.body)); else location.reload();
    } catch (e) {
      clear(form);
      alertIn(form, say('没有连上服务器，内容仍在本页，请稍后再试。', 'The server did not answer. What you typed is still here; try again in a moment.'));
    } finally {
      if (button) { button.disabled = false; button.removeAttribute('aria-busy'); }
    }
  };

  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('form[data-command], form[data-files]')) return;
    event.preventDefault();
    if (form.checkValidity()) submit(form); else form.reportValidity();
  });

  /* What would happen: asked while typing, answered beside the form. */
  const outlook = async form => {
    const place = form.querySelector('.outlook');
    if (!place || form.done || ![...form.elements].every(f => !f.required || f.disabled || (f.type === 'radio' ? current(form, f.name) : f.value))) return;
    const turn = form.turn = (form.turn ?? 0) + 1;
    const answer = await send(`${form.dataset.command}?dryRun=true`, 'POST', read(form)).catch(() => null);
    if (!answer || form.done || turn !== form.turn) return;
    place.className = `outlook ${answer.ok ? 'fine' : answer.body.confirmable ? 'doubt' : 'no'}`;
    place.textContent = answer.ok ? fine(answer.body, form) : answer.body.confirmable ? doubt(answer.body)
      : detail(answer.body) + (answer.body.article ? `（${answer.body.article}）` : '');
    form.dispatchEvent(new CustomEvent('tried', { bubbles: true, detail: answer.body }));
  };
  const doubt = body => (body.faults ?? []).map(fault => `${english ? fault.en : fault.zh}（${fault.article}）`).join('')
    + say('如确已发生，登记时写明原因。', ' If it did happen, say why when recording it.');
  const fine = (body, form) => {
    const parts = [];
    if (form.dataset.try === 'receipt') parts.push(body.receivedOn ? say(`收到日期：${body.receivedOn}`, `date of receipt: ${body.receivedOn}`)
      : say('收到日期待确认，答复期限尚未开始', 'receipt to be confirmed; no period runs yet'));
    const after = { REPLIED: say('登记后本件办结', 'this closes it'), WITHDRAWN: say('登记后本件办结', 'this closes it'),
      ABANDONED: say('登记后本件办结', 'this closes it'), CONSULTING: say('登记后期限暂停计算', 'the period then stands still'),
      AWAITING_CORRECTION: say('登记后期限停止，等待补正', 'the period then stops until the correction'),
      AWAITING_PAYMENT: say('登记后期限停止，等待缴费', 'the period then stops until the payment') }[body.state];
    if (after && !(body.due && body.state === 'CONSULTING')) parts.push(after);
    else if (body.due) parts.push(say(`登记后答复期限：${body.due}`, `reply due then: ${body.due}`) + (body.dueProvisional ? say('（暂计）', ' (provisional)') : ''));
    for (const warning of body.warnings ?? []) parts.push(english ? warning.en : warning.zh);
    return parts.join('；') || say('可以登记。', 'Can be recorded.');
  };
  let waiting;
  document.addEventListener('input', event => {
    const form = event.target.form;
    if (!form) return;
    const count = event.target.dataset.count && document.getElementById(event.target.dataset.count);
    if (count) count.textContent = event.target.value.length;
    if (form.done === undefined) form.commandId = undefined;
    show(form);
    if (form.dataset.try === undefined) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => outlook(form), 400);
  });

  /* Parts that only some answers need. */
  const current = (form, name) => {
    const fields = [...form.elements].filter(f => f.name === name);
    const picked = fields.find(f => (f.type !== 'radio' && f.type !== 'checkbox') || f.checked);
    return picked ? picked.value : '';
  };
  const show = form => form.querySelectorAll('[data-shows]').forEach(part => {
    const [name, wanted] = part.dataset.shows.split('=');
    const shown = wanted.split('|').includes(current(form, name));
    part.hidden = !shown;
    part.querySelectorAll('input, select, textarea').forEach(f => { f.disabled = !shown; });
  });
  const prepare = root => root.querySelectorAll('form').forEach(show);

  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-open]');
    if (opener) {
      const dialog = document.getElementById(opener.dataset.open);
      dialog.showModal();
      const form = dialog.querySelector('form[data-try]');
      if (form) outlook(form);
    }
    const closer = event.target.closest('[data-close]');
    if (closer) closer.closest('dialog').close();
    const copier = event.target.closest('[data-copy]');
    if (copier) copy(copier.dataset.copy);
    if (event.target.closest('[data-print]')) window.print();
    document.querySelectorAll('details.menu[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
  /* Over plain http browsers keep the clipboard to themselves; there a field is copied from. */
  const copy = text => {
    const done = () => said(say('已复制', 'copied'));
    if (navigator.clipboard) { navigator.clipboard.writeText(text).then(done); return; }
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    done();
  };
  const said = text => { const place = document.getElementById('said'); if (place) place.textContent = text; };

  /* Keys: Alt+N registers, Alt+K searches, Escape closes menus. */
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') document.querySelectorAll('details.menu[open]').forEach(menu => { menu.open = false; });
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const target = document.querySelector(`[data-key="${event.key.toLowerCase()}"]`);
    if (target) { event.preventDefault(); if (target.matches('input')) target.focus(); else target.click(); }
  });

  /* It stays as it is for this window, until that reopening is over; what was asked before it changed is asked again. */
  const CORRECTION = 'correction';
  const remember = box => {
    box.checked = sessionStorage.getItem(CORRECTION) === box.value;
    box.addEventListener('change', () => {
      if (box.checked) sessionStorage.setItem(CORRECTION, box.value); else sessionStorage.removeItem(CORRECTION);
      for (const form of document.forms) {
        if (form.done === undefined) form.commandId = undefined;
        if (form.dataset.try !== undefined) outlook(form);
      }
    });
  };

  document.addEventListener('DOMContentLoaded', () => {
    if (correcting()) remember(correcting());
    prepare(document);
    const refresh = document.querySelector('[data-refresh]');
    if (refresh) setTimeout(() => location.reload(), Number(refresh.dataset.refresh));
  });
  document.addEventListener('htmx:configRequest', event => { event.detail.headers['X-XSRF-TOKEN'] = headers()['X-XSRF-TOKEN']; });
  document.addEventListener('htmx:afterSwap', event => {
    prepare(event.target);
    if (!event.target.closest('dialog')) return;
    const form = event.target.querySelector('form[data-try]');
    if (form) outlook(form);
    [...(form?.elements ?? [])].find(f => f.type !== 'hidden' && !f.disabled && f.offsetParent && !f.value)?.focus();
  });
})();
