<div class="alert alert-danger"><?= $message ?></div>
<p><a class="btn btn-default" href="supporttickets.php">Back to the list</a></p>
