<h1>Addons</h1>
<?php if ($addons === []) : ?>
<p class="muted">No addon is active for your role. <a href="configaddonmods.php">Configure addon modules</a></p>
<?php endif ?>
<ul>
<?php foreach ($addons as $name => $title) : ?>
  <li><a href="addonmodules.php?module=<?= $name ?>"><?= $title ?></a></li>
<?php endforeach ?>
</ul>
