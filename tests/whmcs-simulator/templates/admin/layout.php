<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><?= $title ?> - <?= $company ?></title>
  <link rel="stylesheet" href="/assets/base.css">
  <link rel="stylesheet" href="/assets/admin.css">
  <script>
<?php foreach ($script as $name => $value) : ?>
    var <?= $name ?> = <?= json_encode($value, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES) ?>;
<?php endforeach ?>
  </script>
<?= $head ?>
</head>
<body>
<?= $header ?>
  <header class="navigation">
    <a class="brand" href="supporttickets.php"><?= $company ?></a>
    <nav>
      <a href="supporttickets.php">Support</a>
<?php foreach ($addons as $name => $addonTitle) : ?>
      <a href="addonmodules.php?module=<?= $name ?>"><?= $addonTitle ?></a>
<?php endforeach ?>
      <a href="configaddonmods.php">Addon modules</a>
      <a href="/">Client area</a>
    </nav>
    <span class="me"><?= $admin->firstname, ' ', $admin->lastname ?> <a href="logout.php">Switch</a></span>
  </header>
  <div class="frame<?= $sidebar === '' ? ' wide' : '' ?>">
<?php if ($sidebar !== '') : ?>
    <aside id="sidebar" class="sidebar"><?= $sidebar ?></aside>
<?php endif ?>
    <div id="contentarea" class="contentarea"><?= $content ?></div>
  </div>
<?= $footer ?>
</body>
</html>
