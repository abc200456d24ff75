/* What the panel is made of. Everything that came from elsewhere is put in as text, never as HTML. */
window.supportAssistantParts = function (words) {
  'use strict';

  function say(key) {
    return words['p_' + key] || key;
  }

  function fill(key, value) {
    return say(key).replace('%s', String(value));
  }

  function el(tag, options, children) {
    var node = document.createElement(tag);
    Object.keys(options || {}).forEach(function (name) {
      if (name === 'text') {
        node.textContent = options.text;
      } else if (name === 'on') {
        node.addEventListener('click', options.on);
      } else if (name.indexOf('aria') === 0) {
        node.setAttribute('aria-' + name.slice(4).toLowerCase(), options[name]);
      } else if (name in node && name !== 'role') {
        node[name] = options[name];
      } else {
        node.setAttribute(name, options[name]);
      }
    });
    (children || []).forEach(function (child) {
      if (child) {
        node.appendChild(child);
      }
    });
    return node;
  }

  /* "ssl" and "dns" are abbreviations, the others words. */
  function topicOf(reply) {
    return reply.intent.length === 3 ? reply.intent.toUpperCase() : reply.intent.replace(/_/g, ' ');
  }

  function meta(reply) {
    var parts = [topicOf(reply), age(reply.created_at)];
    return parts.filter(Boolean).join(' · ');
  }

  function badge(reply) {
    return el('span', { className: 'sa-badge sa-level-' + reply.level.replace(/[^a-z_]/g, '') }, [
      el('span', { className: 'sa-badge-word', text: say('confidence') + ' ' }),
      el('b', { text: String(Math.round(reply.score)) }),
      el('span', { text: ' · ' + say('level_' + reply.level) })
    ]);
  }

  function age(moment) {
    var minutes = Math.floor((Date.now() - Date.parse(moment)) / 60000);
    if (!(minutes >= 0)) {
      return '';
    }
    if (minutes < 1) {
      return say('ago_now');
    }
    if (minutes < 90) {
      return fill('ago_minutes', minutes);
    }
    return minutes < 2880 ? fill('ago_hours', Math.round(minutes / 60)) : fill('ago_days', Math.round(minutes / 1440));
  }

  function line(text) {
    return el('p', { className: 'sa-state' }, [el('span', { text: text })]);
  }

  function busy(text) {
    var it = line(text);
    it.insertBefore(el('span', { className: 'sa-spinner', ariaHidden: 'true' }), it.firstChild);
    return it;
  }

  /* In one box, whatever their kinds: the agent reads sentences. */
  function warnings(reply, isOutdated) {
    var said = reply.warnings.filter(function (warning) { return warning.kind !== 'escalate'; })
      .map(function (warning) { return warning.text; });
    said = (isOutdated ? [say('outdated')] : []).concat(said, reply.escalate ? [say('escalate')] : []);
    return el('ul', { className: 'alert alert-warning sa-warnings', hidden: !said.length }, said.map(function (text) {
      return el('li', { text: text });
    }));
  }

  /* One line: what kind of reply it is, and how often such drafts were sent as they were. */
  function mode(reply) {
    var text = reply.mode ? say('mode_' + reply.mode) + '.' : '';
    text += reply.send === null ? '' : ' ' + fill('send', Math.round(reply.send * 100));
    return text ? el('p', { className: 'sa-mode', title: reply.mode_reason, text: text.trim() }) : null;
  }

  function evidence(reply) {
    var parts = ['example_similarity', 'kb_similarity', 'intent_certainty', 'correction_safety'];
    var rows = parts.map(function (part) {
      var percent = Math.round(reply.breakdown[part] * 100);
      var bar = el('span', { className: 'sa-bar', ariaHidden: 'true' }, [el('span')]);
      bar.firstChild.style.width = Math.max(0, Math.min(100, percent)) + '%';
      return el('tr', {}, [
        el('th', { scope: 'row', text: say(part) }), el('td', { className: 'sa-bar-cell' }, [bar]),
        el('td', { className: 'sa-number', text: percent + ' %' })
      ]);
    });
    var reasons = reply.reasons.map(function (reason) { return el('li', { text: reason }); });
    var sources = reply.sources.map(function (source) {
      return el('details', { className: 'sa-source sa-source-' + source.source }, [
        el('summary', {}, [
          el('span', { className: 'sa-kind', text: say('source_' + source.source) }),
          el('span', { className: 'sa-source-title', text: ' ' + source.title + ' ' }),
          el('span', { className: 'sa-number', text: Math.round(source.score * 100) + ' %' })
        ]),
        source.carries ? el('p', { className: 'sa-small text-muted', text: say('carries') + ' ' + source.carries }) : null,
        el('p', { className: 'sa-excerpt', text: source.excerpt })
      ]);
    });
    var topic = topicOf(reply) + (reply.keywords.length ? ' (' + reply.keywords.join(', ') + ')' : '');
    return [
      mode(reply),
      el('table', { className: 'sa-breakdown' }, [el('tbody', {}, rows)]),
      reasons.length ? el('ul', { className: 'sa-reasons' }, reasons) : null,
      el('p', {}, [el('b', { text: say('topic') + ': ' }), el('span', { text: topic })]),
      el('p', {}, [el('b', { text: say('sources') })]),
      reply.unsupported ? el('p', { className: 'sa-small text-muted', text: say('model_only') + ' ' + reply.unsupported }) : null
    ].concat(sources.length ? sources : [el('p', { className: 'text-muted', text: say('no_sources') })]);
  }

  function learned(what) {
    var text = what.with_draft
      ? say(what.as === 'correction' ? 'learned_correction' : 'learned_example')
        + ' (' + fill('as_drafted', Math.round(what.similarity * 100)) + ').'
      : say('learned_by_hand') + '.';
    return el('p', { className: 'sa-learned sa-small', title: what.summary, text: text });
  }

  return {
    say: say, el: el, meta: meta, badge: badge, line: line, busy: busy, warnings: warnings, evidence: evidence,
    learned: learned
  };
};
