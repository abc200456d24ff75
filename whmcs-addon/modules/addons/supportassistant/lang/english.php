<?php

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

// The ticket page: these, and no others, reach the browser there.
$_ADDONLANG['p_title'] = 'SupportAssistant';
$_ADDONLANG['p_loading'] = 'Looking for a draft …';
$_ADDONLANG['p_drafting'] = 'A draft is being written …';
$_ADDONLANG['p_redrafting'] = 'Another draft is being written. This is the one so far.';
$_ADDONLANG['p_none'] = 'There is no draft for this ticket.';
$_ADDONLANG['p_off'] = 'Drafts are switched off for this department or company.';
$_ADDONLANG['p_unreachable'] = 'The assistant does not answer right now. You can reply as always.';
$_ADDONLANG['p_key_refused'] = 'The assistant does not accept this WHMCS. Please tell whoever runs your WHMCS to test the '
    . 'connection under Addons > SupportAssistant.';
$_ADDONLANG['p_no_access'] = 'You have no access to SupportAssistant, or you were signed out. Reload the page.';
$_ADDONLANG['p_again'] = 'Try again';
$_ADDONLANG['p_draft'] = 'Draft reply';
$_ADDONLANG['p_insert'] = 'Insert into reply';
$_ADDONLANG['p_inserted'] = 'Inserted before your signature. Nothing has been sent: read it, change it, send it.';
$_ADDONLANG['p_copy'] = 'Copy';
$_ADDONLANG['p_copied'] = 'Copied.';
$_ADDONLANG['p_copy_failed'] = 'The browser does not allow copying here. The draft is selected: press Ctrl+C.';
$_ADDONLANG['p_regenerate'] = 'Regenerate';
$_ADDONLANG['p_hint'] = 'What should be different? (optional)';
$_ADDONLANG['p_hint_example'] = 'Shorter, and offer a call back';
$_ADDONLANG['p_write'] = 'Write another draft';
$_ADDONLANG['p_reject'] = 'Not useful';
$_ADDONLANG['p_reason'] = 'What is wrong with it?';
$_ADDONLANG['p_reason_wrong'] = 'Wrong';
$_ADDONLANG['p_reason_incomplete'] = 'Incomplete';
$_ADDONLANG['p_reason_outdated'] = 'Outdated';
$_ADDONLANG['p_reason_tone'] = 'Wrong tone';
$_ADDONLANG['p_reason_other'] = 'Something else';
$_ADDONLANG['p_note'] = 'In a few words (optional)';
$_ADDONLANG['p_send_reason'] = 'Send';
$_ADDONLANG['p_rejected'] = 'Thank you. It will not be offered again for this message.';
$_ADDONLANG['p_why'] = 'Why?';
$_ADDONLANG['p_outdated'] = 'The conversation has moved on since this draft was written.';
$_ADDONLANG['p_escalate'] = 'Consider handing this ticket to a senior colleague.';
$_ADDONLANG['p_mode_answer'] = 'Answers the question';
$_ADDONLANG['p_mode_partial'] = 'Answers a part of the question';
$_ADDONLANG['p_mode_ask'] = 'Asks the customer for what is missing';
$_ADDONLANG['p_mode_escalate'] = 'A person has to decide';
$_ADDONLANG['p_send'] = 'Of drafts like this, %s % were sent nearly unchanged.';
$_ADDONLANG['p_offline'] = 'Put together from your own articles and replies, without a language model.';
$_ADDONLANG['p_confidence'] = 'Confidence';
$_ADDONLANG['p_level_high'] = 'high';
$_ADDONLANG['p_level_medium'] = 'medium';
$_ADDONLANG['p_level_low'] = 'low';
$_ADDONLANG['p_level_very_low'] = 'very low';
$_ADDONLANG['p_example_similarity'] = 'Similar approved replies';
$_ADDONLANG['p_kb_similarity'] = 'Matching articles';
$_ADDONLANG['p_intent_certainty'] = 'Certainty about the topic';
$_ADDONLANG['p_correction_safety'] = 'No past correction';
$_ADDONLANG['p_topic'] = 'Topic';
$_ADDONLANG['p_sources'] = 'Found in';
$_ADDONLANG['p_carries'] = 'Paragraphs that it carries:';
$_ADDONLANG['p_model_only'] = 'Paragraphs from no source:';
$_ADDONLANG['p_no_sources'] = 'Nothing that supports this draft was found.';
$_ADDONLANG['p_source_global_kb'] = 'Hosting knowledge';
$_ADDONLANG['p_source_tenant_kb'] = 'Your article';
$_ADDONLANG['p_source_examples'] = 'Approved reply';
$_ADDONLANG['p_source_corrections'] = 'Past correction';
$_ADDONLANG['p_ago_now'] = 'just now';
$_ADDONLANG['p_ago_minutes'] = '%s min ago';
$_ADDONLANG['p_ago_hours'] = '%s h ago';
$_ADDONLANG['p_ago_days'] = '%s days ago';
$_ADDONLANG['p_learned_example'] = 'Your last reply was learned as an example';
$_ADDONLANG['p_learned_correction'] = 'Your last reply was learned as a correction of the draft';
$_ADDONLANG['p_learned_by_hand'] = 'Your last reply, written without a draft, was learned as an example';
$_ADDONLANG['p_as_drafted'] = '%s % as drafted';
$_ADDONLANG['p_no_textarea'] = 'The reply field was not found on this page, so the draft was copied: paste it with Ctrl+V.';
$_ADDONLANG['p_failed'] = 'That did not work. Try again.';

// Answers of the small endpoint.
$_ADDONLANG['broken'] = 'Something went wrong inside the addon; the activity log says where.';
$_ADDONLANG['token_old'] = 'This page is too old. Reload it.';
$_ADDONLANG['not_allowed'] = 'Your role may not do this.';
$_ADDONLANG['settings_not_allowed'] = 'SupportAssistant shows itself on the ticket page. Its settings are for roles that '
    . 'may configure addon modules.';

// Settings and status.
$_ADDONLANG['connection'] = 'Connection';
$_ADDONLANG['connection_help'] = 'Address, key and secret come from SupportAssistant: Settings > Addon keys. '
    . 'Key and secret are kept encrypted and never shown again.';
$_ADDONLANG['api_url'] = 'Address of SupportAssistant';
$_ADDONLANG['integration_key'] = 'Integration key';
$_ADDONLANG['integration_key_looks'] = 'sak_…';
$_ADDONLANG['webhook_secret'] = 'Webhook secret';
$_ADDONLANG['webhook_secret_looks'] = 'whsec_…';
$_ADDONLANG['kept'] = 'unchanged';
$_ADDONLANG['where'] = 'Where it helps';
$_ADDONLANG['departments_off'] = 'Departments without drafts';
$_ADDONLANG['roles_on'] = 'Roles that see the panel (none ticked: all with access to this addon)';
$_ADDONLANG['knowledge'] = 'Knowledge base';
$_ADDONLANG['export_on'] = 'Give public articles to the assistant, and keep them up to date';
$_ADDONLANG['save'] = 'Save';
$_ADDONLANG['saved'] = 'Saved.';
$_ADDONLANG['saved_untold'] = 'Saved here, but the assistant could not be told. Test the connection.';
$_ADDONLANG['test'] = 'Test connection';
$_ADDONLANG['incomplete'] = 'Address, integration key and webhook secret are all needed.';
$_ADDONLANG['bad_url'] = 'Address: this is no web address. It looks like https://assistant.example.com';
$_ADDONLANG['needs_https'] = 'Address: use https. Over http the key would travel in the open.';
$_ADDONLANG['status'] = 'Status';
$_ADDONLANG['s_waiting'] = 'Events waiting';
$_ADDONLANG['s_success'] = 'Last event delivered';
$_ADDONLANG['s_error'] = 'Last error';
$_ADDONLANG['s_refused'] = 'Events refused / given up after three days';
$_ADDONLANG['s_articles'] = 'Public articles given to the assistant';
$_ADDONLANG['s_exported'] = 'Last export';
$_ADDONLANG['s_sending'] = 'Events are sent';
$_ADDONLANG['s_at_once'] = 'at once, after each page has been delivered';
$_ADDONLANG['s_by_cron'] = 'by the system cron only: this web server cannot go on after a page (PHP-FPM and LiteSpeed can)';
$_ADDONLANG['s_curl'] = 'PHP can reach the network (curl)';
$_ADDONLANG['yes'] = 'yes';
$_ADDONLANG['none'] = 'none';
$_ADDONLANG['never'] = 'never';
$_ADDONLANG['send_now'] = 'Send waiting events now';
$_ADDONLANG['sent_now'] = 'Everything that was waiting has been sent.';
$_ADDONLANG['export_again'] = 'Export the knowledge base now';
$_ADDONLANG['exported'] = 'The public articles have been given to the assistant.';

// Findings.
$_ADDONLANG['url_fine'] = 'The assistant answers at this address.';
$_ADDONLANG['key_fine'] = 'The integration key is accepted.';
$_ADDONLANG['key_refused'] = 'The integration key is not accepted: it is mistyped, or was revoked.';
$_ADDONLANG['secret_fine'] = 'The webhook secret is right.';
$_ADDONLANG['signature_refused'] = 'The webhook secret does not fit the integration key: both must come from the same one.';
$_ADDONLANG['clock_fine'] = 'The clock of this server is right (%1$d s %2$s).';
$_ADDONLANG['clock_off'] = 'The clock of this server is %1$d seconds %2$s. Set it by NTP: events are refused from 300 on.';
$_ADDONLANG['clock_unknown'] = 'The assistant did not tell its time.';
$_ADDONLANG['ahead'] = 'ahead';
$_ADDONLANG['behind'] = 'behind';
$_ADDONLANG['versions'] = 'Connected to %1$s. SupportAssistant %2$s, addon %3$s, WHMCS %4$s, PHP %5$s.';
$_ADDONLANG['too_old'] = 'The assistant is too old for this addon. Update it.';
$_ADDONLANG['no_curl'] = 'PHP has no curl on this server. Install it (on Debian: php-curl).';
$_ADDONLANG['no_such_host'] = 'Address: there is no host of this name.';
$_ADDONLANG['refused'] = 'Address: nothing listens there, or a firewall is in between.';
$_ADDONLANG['too_slow'] = 'Address: no answer within 2.5 seconds.';
$_ADDONLANG['no_tls'] = 'Address: no secure connection could be made. Does it answer by https?';
$_ADDONLANG['bad_certificate'] = 'Address: its TLS certificate is not valid for this server.';
$_ADDONLANG['too_much'] = 'The answer is far too long to come from the assistant.';
$_ADDONLANG['no_answer'] = 'The connection broke off.';
$_ADDONLANG['not_the_assistant'] = 'Address: something answers there, but it is not SupportAssistant.';
$_ADDONLANG['answered_with'] = 'The assistant answered with an error (%d).';
