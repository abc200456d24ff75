/* The behaviour of the ticket page that an addon has to live with: tabs, "X is replying", and a submit in two steps. */
(function () {
  'use strict';

  var tabs = document.querySelectorAll('ul.admin-tabs a');
  tabs.forEach(function (tab) {
    tab.addEventListener('click', function (event) {
      event.preventDefault();
      tabs.forEach(function (other) {
        other.parentNode.classList.toggle('active', other === tab);
        document.querySelector(other.getAttribute('href')).classList.toggle('active', other === tab);
      });
    });
  });

  function ask(fields) {
    fields.token = window.csrfToken;
    return fetch('supporttickets.php?action=viewticket&id=' + window.ticketid, {
      method: 'POST',
      body: new URLSearchParams(fields)
    }).then(function (response) { return response.json(); });
  }

  var textarea = document.getElementById('replymessage');
  textarea.addEventListener('focus', function () { ask({ makingreply: 1 }); }, { once: true });

  var form = document.getElementById('frmAddTicketReply');
  var validated = false;
  form.addEventListener('submit', function (event) {
    if (validated) {
      return;
    }
    event.preventDefault();
    var fields = { validatereply: 1 };
    ['lastReplyId', 'currentStatus', 'currentSubject', 'currentUserId', 'currentCc'].forEach(function (id) {
      fields[id] = document.getElementById(id).value;
    });
    ask(fields).then(function (answer) {
      if (answer.valid || window.confirm('This ticket has changed since you opened it. Post your reply anyway?')) {
        validated = true;
        form.requestSubmit(document.getElementById('btnPostReply'));
      }
    });
  });
}());
