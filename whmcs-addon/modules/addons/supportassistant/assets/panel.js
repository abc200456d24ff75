/* The panel on WHMCS's ticket page: asks the addon's endpoint, shows what it answers, and acts on the agent's clicks. */
(function () {
  'use strict';

  var panel = document.getElementById('supportassistant');
  if (!panel || panel.dataset.started) {
    return;
  }
  panel.dataset.started = '1';
  var given = JSON.parse(panel.dataset.sa);
  var parts = window.supportAssistantParts(given.words);
  var say = parts.say;
  var el = parts.el;
  var heading = panel.querySelector('.sa-heading');
  var body = panel.querySelector('.sa-body');
  var live = el('div', { className: 'sa-live', role: 'status', ariaLive: 'polite' });
  // Stays on the page while what is above it changes: a screen reader tells only of regions that were there before.
  panel.appendChild(live);
  var view = null;
  var seen = '';
  var timer = 0;
  var looks = 0;

  /* A page of HTML instead of JSON means: signed out, or no access. */
  function ask(verb, fields) {
    var address = 'addonmodules.php?module=supportassistant&ajax=' + verb;
    var options = { credentials: 'same-origin', headers: { Accept: 'application/json' } };
    if (fields) {
      fields.token = given.token;
      options.method = 'POST';
      options.body = new URLSearchParams(fields);
    } else {
      address += '&ticket=' + given.ticket + '&pass=' + given.pass;
    }
    return fetch(address, options).then(function (response) {
      var isJson = (response.headers.get('Content-Type') || '').indexOf('json') > 0;
      return isJson ? response.json() : { state: 'unreachable', message: say('no_access'), error: say('no_access') };
    }, function () {
      return { state: 'unreachable', message: say('unreachable'), error: say('unreachable') };
    });
  }

  function look() {
    window.clearTimeout(timer);
    ask('panel').then(function (answer) {
      if (answer.error && !answer.state) {
        answer = { state: 'unreachable', message: answer.error };
      }
      var text = JSON.stringify(answer);
      // Whoever is typing into one of the panel's own fields is not interrupted.
      if (text !== seen && !panel.querySelector('.sa-sheet:not([hidden])')) {
        seen = text;
        view = answer;
        show();
      }
      looks += 1;
      // A ticket that was opened a moment ago may still be on its way.
      var isSoon = looks < (answer.state === 'drafting' ? 30 : answer.state === 'none' ? 6 : 0);
      var pause = isSoon ? 2000 : answer.state === 'drafting' ? 10000 : 30000;
      timer = window.setTimeout(function () {
        if (document.visibilityState === 'visible') {
          look();
        }
      }, pause);
    });
  }

  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'visible') {
      look();
    }
  });

  function announce(text, isBad) {
    live.textContent = text;
    live.className = 'sa-live' + (isBad ? ' sa-live-bad' : '');
  }

  function show() {
    var reply = view.reply;
    panel.setAttribute('data-state', view.state);
    body.removeAttribute('role');
    body.textContent = '';
    heading.querySelectorAll('.sa-badge, .sa-meta').forEach(function (node) { node.remove(); });
    live.textContent = '';
    if (reply && (view.state === 'ready' || view.state === 'drafting')) {
      showDraft(reply);
    } else {
      showState();
    }
    if (view.learned) {
      body.appendChild(parts.learned(view.learned));
    }
  }

  function showState() {
    var said = view.message || say(view.state);
    var line = view.state === 'drafting' ? parts.busy(said) : parts.line(said);
    if (view.state === 'unreachable') {
      line.appendChild(document.createTextNode(' '));
      line.appendChild(button('again', 'btn btn-default btn-sm', function () { seen = ''; look(); }));
    }
    body.appendChild(line);
    announce(said);
    live.classList.add('sr-only');
  }

  function showDraft(reply) {
    heading.appendChild(parts.badge(reply));
    heading.appendChild(el('span', { className: 'sa-meta', text: parts.meta(reply) }));
    if (view.state === 'drafting') {
      body.appendChild(parts.busy(say('redrafting')));
    }
    body.appendChild(parts.warnings(reply, view.outdated && view.state !== 'drafting'));
    body.appendChild(el('div', {
      className: 'sa-draft', id: 'sa-draft', text: reply.draft, tabIndex: 0, role: 'region', ariaLabel: say('draft')
    }));
    var sheets = { hint: hintSheet(reply), reason: reasonSheet(reply), why: sheet('why', parts.evidence(reply)) };
    body.appendChild(el('div', { className: 'sa-actions' }, [
      button('insert', 'btn btn-primary', function () { insert(reply); }),
      button('copy', 'btn btn-default', function () { copy(reply); }),
      opener('regenerate', 'hint', sheets), opener('reject', 'reason', sheets), opener('why', 'why', sheets)
    ]));
    Object.keys(sheets).forEach(function (name) { body.appendChild(sheets[name]); });
    if (reply.writer === 'offline') {
      body.appendChild(el('p', { className: 'sa-small text-muted', text: say('offline') }));
    }
    tellShown(reply);
  }

  function button(word, className, action) {
    return el('button', { type: 'button', className: className + ' sa-' + word, text: say(word), on: action });
  }

  /* A button that opens one sheet below the draft and closes the others. */
  function opener(word, name, sheets) {
    var sheet = sheets[name];
    var it = button(word, 'btn btn-default', function () {
      var opens = sheet.hidden;
      Object.keys(sheets).forEach(function (other) { sheets[other].close(); });
      if (opens) {
        sheet.hidden = false;
        it.setAttribute('aria-expanded', 'true');
        var first = sheet.querySelector('input, textarea, select');
        if (first) {
          first.focus();
        }
      }
    });
    it.setAttribute('aria-expanded', 'false');
    it.setAttribute('aria-controls', sheet.id);
    sheet.close = function () {
      sheet.hidden = true;
      it.setAttribute('aria-expanded', 'false');
    };
    sheet.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        sheet.close();
        it.focus();
      }
    });
    return it;
  }

  function sheet(name, children) {
    return el('div', { className: 'sa-sheet', id: 'sa-sheet-' + name, hidden: true }, children);
  }

  function hintSheet(reply) {
    var field = el('input', {
      id: 'sa-hint', className: 'form-control', type: 'text', maxLength: 2000, placeholder: say('hint_example')
    });
    var send = function () {
      act('regenerate', reply, { hint: field.value }, function () {
        body.querySelector('#sa-sheet-hint').close();
        seen = '';
        looks = 0;
        look();
      });
    };
    field.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
        send();
      }
    });
    return sheet('hint', [
      el('label', { htmlFor: 'sa-hint', text: say('hint') }), field, button('write', 'btn btn-primary btn-sm', send)
    ]);
  }

  function reasonSheet(reply) {
    var note = el('input', { id: 'sa-note', className: 'form-control', type: 'text', maxLength: 2000 });
    var choices = ['wrong', 'incomplete', 'outdated', 'tone', 'other'].map(function (reason, at) {
      return el('label', { className: 'sa-choice' }, [
        el('input', { type: 'radio', name: 'sa-reason', value: reason, checked: at === 0 }),
        el('span', { text: ' ' + say('reason_' + reason) })
      ]);
    });
    return sheet('reason', [
      el('fieldset', {}, [el('legend', { text: say('reason') })].concat(choices)),
      el('label', { htmlFor: 'sa-note', text: say('note') }), note,
      button('send_reason', 'btn btn-primary btn-sm', function () {
        var reason = panel.querySelector('input[name="sa-reason"]:checked').value;
        act('reject', reply, { reason: reason, note: note.value }, function () {
          view = { state: 'none', message: say('rejected') };
          show();
        });
      })
    ]);
  }

  function act(verb, reply, fields, then) {
    fields.reply = reply.id;
    return ask(verb, fields).then(function (answer) {
      if (answer.done) {
        then();
      } else {
        announce(answer.error || say('failed'), true);
      }
    });
  }

  function tellShown(reply) {
    if (document.visibilityState === 'visible' && !panel.dataset['shown' + reply.id]) {
      panel.dataset['shown' + reply.id] = '1';
      ask('shown', { reply: reply.id });
    }
  }

  function replyField() {
    var field = document.getElementById('replymessage')
      || document.querySelector('#frmAddTicketReply textarea[name="message"]');
    var hasOtherEditor = window.tinymce && window.tinymce.get && field && window.tinymce.get(field.id);
    return hasOtherEditor ? null : field;
  }

  /* Before the signature, after whatever has been typed; nothing is overwritten, nothing is sent. */
  function insert(reply) {
    var field = replyField();
    if (!field) {
      copy(reply, say('no_textarea'));
      tellInserted(reply);
      return;
    }
    var tab = document.querySelector('a[href="#tab0"]');
    if (tab) {
      tab.click();
    }
    var signature = field.defaultValue.trim();
    var at = signature ? field.value.lastIndexOf(signature) : -1;
    var draft = at >= 0 ? reply.insert : reply.draft;
    if (field.value.indexOf(draft) < 0) {
      var typed = (at >= 0 ? field.value.slice(0, at) : field.value).trim();
      var head = typed ? typed + '\n\n' : '';
      field.value = head + draft + (at >= 0 ? '\n\n' + field.value.slice(at) : '');
      ['input', 'change'].forEach(function (name) {
        field.dispatchEvent(new Event(name, { bubbles: true }));
      });
      field.focus();
      field.setSelectionRange(head.length, head.length);
    } else {
      field.focus();
    }
    field.scrollIntoView({ block: 'center', behavior: 'smooth' });
    announce(say('inserted'));
    tellInserted(reply);
  }

  function tellInserted(reply) {
    ask('inserted', { reply: reply.id });
  }

  function copy(reply, saidInstead) {
    var failed = function () {
      var range = document.createRange();
      range.selectNodeContents(document.getElementById('sa-draft'));
      window.getSelection().removeAllRanges();
      window.getSelection().addRange(range);
      // Pages without TLS have no clipboard but the old command.
      announce(document.execCommand('copy') ? saidInstead || say('copied') : say('copy_failed'));
    };
    if (!navigator.clipboard) {
      failed();
      return;
    }
    navigator.clipboard.writeText(reply.draft).then(function () { announce(saidInstead || say('copied')); }, failed);
  }

  look();
}());
