<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Who are you?</title>
  <link rel="stylesheet" href="/assets/base.css">
  <link rel="stylesheet" href="/assets/admin.css">
</head>
<body class="login">
  <main class="panel">
    <div class="panel-heading"><b>Who are you?</b></div>
    <div class="panel-body">
      <p class="muted">The simulator asks for no password.</p>
<?php foreach ($admins as $admin) : ?>
      <form method="post" action="dologin.php">
        <?= generate_token('form') ?>
        <input type="hidden" name="adminid" value="<?= $admin->id ?>">
        <input type="hidden" name="goto" value="<?= $goto ?>">
        <button class="btn btn-default btn-block" data-username="<?= $admin->username ?>">
          <?= $admin->firstname, ' ', $admin->lastname ?> <small class="muted"><?= $admin->role ?></small></button>
      </form>
<?php endforeach ?>
    </div>
  </main>
</body>
</html>
