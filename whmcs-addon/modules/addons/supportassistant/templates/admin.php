<?php

use WHMCS\Module\Addon\Supportassistant\Addon;
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
$assets = '../modules/addons/supportassistant/assets/';
?>
<link rel="stylesheet" href="<?= $assets ?>panel.css?v=<?= Addon::VERSION ?>">
<div id="sa-admin" class="sa-admin" data-link="<?= Input::encode($page['link']) ?>" data-failed="<?= $say('broken') ?>">
  <form id="sa-settings" class="sa-form">
    <input type="hidden" name="token" value="<?= Input::encode($page['token']) ?>">
    <div class="panel panel-default">
      <div class="panel-heading"><h2 class="panel-title"><?= $say('connection') ?></h2></div>
      <div class="panel-body">
        <p class="text-muted"><?= $say('connection_help') ?></p>
        <label for="sa-url"><?= $say('api_url') ?></label>
        <input class="form-control" id="sa-url" name="api_url" type="url" required
          placeholder="https://assistant.example.com" value="<?= Input::encode(Settings::get('api_url')) ?>">
<?php foreach (['integration_key', 'webhook_secret'] as $secret) : ?>
        <label for="sa-<?= $secret ?>"><?= $say($secret) ?></label>
        <input class="form-control" id="sa-<?= $secret ?>" name="<?= $secret ?>" type="password"
          autocomplete="new-password"
          placeholder="<?= $say(Settings::get($secret) === '' ? $secret . '_looks' : 'kept') ?>">
<?php endforeach ?>
      </div>
    </div>
    <div class="panel panel-default">
      <div class="panel-heading"><h2 class="panel-title"><?= $say('where') ?></h2></div>
      <div class="panel-body">
        <fieldset><legend><?= $say('departments_off') ?></legend>
<?php $boxes('silent_departments', $page['departments']) ?></fieldset>
        <fieldset><legend><?= $say('roles_on') ?></legend>
<?php $boxes('roles', $page['roles']) ?></fieldset>
        <fieldset><legend><?= $say('knowledge') ?></legend>
          <label class="checkbox-inline sa-choice"><input type="checkbox" name="export_knowledge" value="on"
            <?= Settings::get('export_knowledge') === 'on' ? 'checked' : '' ?>> <?= $say('export_on') ?></label></fieldset>
      </div>
    </div>
    <div class="sa-actions">
      <button class="btn btn-primary" type="submit" data-verb="settings"><?= $say('save') ?></button>
      <button class="btn btn-default" type="button" data-verb="test"><?= $say('test') ?></button>
    </div>
    <div id="sa-said" role="status" aria-live="polite"></div>
  </form>
  <div class="panel panel-default">
    <div class="panel-heading"><h2 class="panel-title"><?= $say('status') ?></h2></div>
    <div class="panel-body">
      <table class="sa-status">
<?php foreach ($page['status'] as [$label, $value, $isWell]) : ?>
        <tr class="<?= $isWell ? '' : 'sa-bad' ?>"><th scope="row"><?= Input::encode($label) ?></th>
          <td><?= Input::encode($value) ?></td></tr>
<?php endforeach ?>
      </table>
      <div class="sa-actions">
        <button class="btn btn-default" type="button" data-verb="send"><?= $say('send_now') ?></button>
        <button class="btn btn-default" type="button" data-verb="export"><?= $say('export_again') ?></button>
      </div>
    </div>
  </div>
</div>
<script src="<?= $assets ?>admin.js?v=<?= Addon::VERSION ?>" defer></script>
