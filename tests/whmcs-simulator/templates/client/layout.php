<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><?= $title ?> - <?= $company ?></title>
  <link rel="stylesheet" href="/assets/base.css">
  <link rel="stylesheet" href="/assets/client.css">
</head>
<body>
  <header class="top"><a class="brand" href="/"><?= $company ?></a>
    <nav><a href="/submitticket.php">Open a ticket</a></nav></header>
  <main>
    <h1><?= $title ?></h1>
<?= $content ?>
  </main>
  <footer>A simulated WHMCS for developing and testing. Nothing here is real.</footer>
</body>
</html>
