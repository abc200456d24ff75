<?php

use WHMCS\Module\Addon\Supportassistant\Input;
use WHMCS\Module\Addon\Supportassistant\Settings;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}
/** @var array $page */
$say = static function (string $key) use ($page): string {
    return Input::encode($page['words'][$key] ?? $key);
};
$boxes = static function (string $name, array $choices) : void {
    foreach ($choices as $id => $label) {
        $checked = in_array((int) $id, Settings::ids($name), true) ? ' checked' : '';
        echo '<label class="checkbox-inline sa-choice"><input type="checkbox" name="' . $name . '[]" value="' . (int) $id
            . '"' . $checked . '> ' . Input::encode($label) . '</label> ';
    }
};
?>
<link rel="stylesheet" href="../modules/addons/supportassistant/assets/panel.css">
<div id="sa-admin" data-link="<?= Input::encode($page['link']) ?>" data-failed="<?= $say('broken') ?>">
  <form id="sa-settings" class="sa-form">
    <input type="hidden" name="token" value="<?= Input::encode($page['token']) ?>">
    <h2><?= $say('connection') ?></h2>
    <p class="text-muted"><?= $say('connection_help') ?></p>
    <label for="sa-url"><?= $say('api_url') ?></label>
    <input class="form-control" id="sa-url" name="api_url" type="url" required placeholder="https://assistant.example.com"
      value="<?= Input::encode(Settings::get('api_url')) ?>">
<?php foreach (['integration_key', 'webhook_secret'] as $secret) : ?>
    <label for="sa-<?= $secret ?>"><?= $say($secret) ?></label>
    <input class="form-control" id="sa-<?= $secret ?>" name="<?= $secret ?>" type="password" autocomplete="new-password"
      placeholder="<?= $say(Settings::get($secret) === '' ? $secret . '_looks' : 'kept') ?>">
<?php endforeach ?>
    <h2><?= $say('where') ?></h2>
    <fieldset><legend><?= $say('departments_off') ?></legend>
<?php $boxes('silent_departments', $page['departments']) ?></fieldset>
    <fieldset><legend><?= $say('roles_on') ?></legend>
<?php $boxes('roles', $page['roles']) ?></fieldset>
    <fieldset><legend><?= $say('knowledge') ?></legend>
      <label class="checkbox-inline sa-choice"><input type="checkbox" name="export_knowledge" value="on"
        <?= Settings::get('export_knowledge') === 'on' ? 'checked' : '' ?>> <?= $say('export_on') ?></label></fieldset>
    <p>
      <button class="btn btn-primary" type="submit" data-verb="settings"><?= $say('save') ?></button>
      <button class="btn btn-default" type="button" data-verb="test"><?= $say('test') ?></button>
    </p>
    <div id="sa-said" role="status" aria-live="polite"></div>
  </form>
  <h2><?= $say('status') ?></h2>
  <table class="table sa-status">
<?php foreach ($page['status'] as [$label, $value, $isWell]) : ?>
    <tr class="<?= $isWell ? '' : 'sa-bad' ?>"><th scope="row"><?= Input::encode($label) ?></th>
      <td><?= Input::encode($value) ?></td></tr>
<?php endforeach ?>
  </table>
  <p>
    <button class="btn btn-default" type="button" data-verb="send"><?= $say('send_now') ?></button>
    <button class="btn btn-default" type="button" data-verb="export"><?= $say('export_again') ?></button>
  </p>
</div>
<script src="../modules/addons/supportassistant/assets/admin.js" defer></script>
