<h1>Addon Modules</h1>
<?php if ($notice !== '') : ?>
<div class="alert alert-info"><?= $notice ?></div>
<?php endif ?>
<?php if ($modules === []) : ?>
<p class="muted">The addons folder is empty.</p>
<?php endif ?>
<?php foreach ($modules as $name => $module) : ?>
<form class="panel" method="post" id="module-<?= $name ?>">
    <?= generate_token('form') ?>
  <input type="hidden" name="module" value="<?= $name ?>">
  <div class="panel-heading"><b><?= $module['config']['name'] ?></b> <?= $module['config']['version'] ?>
    <button class="btn btn-default" name="sub" value="<?= $module['active'] ? 'deactivate' : 'activate' ?>">
      <?= $module['active'] ? 'Deactivate' : 'Activate' ?></button></div>
  <div class="panel-body">
    <p><?= $module['config']['description'] ?></p>
    <?php if ($module['active']) : ?>
        <?php foreach ($module['config']['fields'] ?? [] as $key => $field) : ?>
            <?php $value = $module['settings'][$key] ?? '' ?>
    <label><?= $field['FriendlyName'] ?>
            <?php if ($field['Type'] === 'yesno') : ?>
      <input type="checkbox" name="fields[<?= $key ?>]" value="on"<?= $value === 'on' ? ' checked' : '' ?>>
            <?php else : ?>
      <input class="form-control" type="<?= $field['Type'] === 'password' ? 'password' : 'text' ?>"
        name="fields[<?= $key ?>]" value="<?= $value ?>">
            <?php endif ?>
      <small class="muted"><?= $field['Description'] ?? '' ?></small></label>
        <?php endforeach ?>
    <fieldset><legend>Access Control</legend>
        <?php foreach ($roles as $role) : ?>
            <?php $has = in_array((string) $role->id, explode(',', $module['settings']['access'] ?? ''), true) ?>
      <label class="inline"><input type="checkbox" name="access[]" value="<?= $role->id ?>"<?= $has ? ' checked' : '' ?>>
            <?= $role->name ?></label>
        <?php endforeach ?>
    </fieldset>
    <button class="btn btn-primary" name="sub" value="save">Save Changes</button>
    <?php endif ?>
  </div>
</form>
<?php endforeach ?>
