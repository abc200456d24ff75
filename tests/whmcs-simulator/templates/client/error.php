<p class="alert alert-danger"><?= $message ?></p>
<p><a class="btn btn-default" href="javascript:history.back()">Go back</a></p>
