/* Settings and status: each button asks the addon's own endpoint and shows the sentences it answers. */
(function () {
  'use strict';

  var page = document.getElementById('sa-admin');
  var form = document.getElementById('sa-settings');
  var said = document.getElementById('sa-said');

  function show(kind, text) {
    said.textContent = '';
    var line = document.createElement('div');
    line.className = 'alert alert-' + kind;
    line.textContent = text;
    said.appendChild(line);
  }

  function findings(list) {
    said.textContent = '';
    var items = document.createElement('ul');
    items.className = 'sa-findings';
    list.forEach(function (finding) {
      var item = document.createElement('li');
      var name = document.createElement('b');
      item.className = finding.ok ? '' : 'sa-wrong';
      name.textContent = finding.name === 'url' ? 'URL' : finding.name;
      item.appendChild(name);
      item.appendChild(document.createTextNode(finding.text));
      items.appendChild(item);
    });
    said.appendChild(items);
  }

  function ask(verb) {
    return fetch(page.dataset.link + '&ajax=' + verb, {
      method: 'POST', credentials: 'same-origin', body: new URLSearchParams(new FormData(form))
    }).then(function (response) {
      return response.json();
    });
  }

  /* What is tested is what stands in the form: whatever was changed in it is saved first. */
  function askAfterSaving(verb) {
    var isChanged = Array.prototype.some.call(form.elements, function (field) {
      return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
    });
    if (verb !== 'test' || !isChanged) {
      return ask(verb);
    }
    return ask('settings').then(function (answer) {
      return answer.error ? answer : ask('test');
    });
  }

  /* The numbers beside the form are those from before the click. */
  function refreshStatus() {
    return fetch(window.location.href, { credentials: 'same-origin' }).then(function (response) {
      return response.text();
    }).then(function (html) {
      var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('.sa-status');
      if (fresh) {
        page.querySelector('.sa-status').replaceWith(fresh);
      }
    });
  }

  function run(verb, button) {
    button.disabled = true;
    askAfterSaving(verb).then(function (answer) {
      if (answer.findings) {
        findings(answer.findings);
      } else {
        show(answer.ok ? 'success' : 'warning', answer.message || answer.error);
      }
      return refreshStatus();
    }).catch(function () {
      show('danger', page.dataset.failed);
    }).then(function () {
      button.disabled = false;
    });
  }

  page.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-verb]');
    if (button && button.type === 'button') {
      run(button.dataset.verb, button);
    }
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    run('settings', form.querySelector('button[type="submit"]'));
  });
}());
