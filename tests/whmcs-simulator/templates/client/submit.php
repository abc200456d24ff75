<form class="panel panel-body" method="post" action="/submitticket.php" id="frmOpenTicket">
  <?= generate_token('form') ?>
  <div class="columns">
    <label>I am
      <select class="form-control" name="clientid">
<?php foreach ($clients as $client) : ?>
        <option value="<?= $client->id ?>"><?= $client->firstname, ' ', $client->lastname ?>
          (<?= $client->email ?>)</option>
<?php endforeach ?>
        <option value="0">A guest (name and address below)</option>
      </select></label>
    <label>Department
      <select class="form-control" name="deptid">
<?php foreach ($departments as $department) : ?>
        <option value="<?= $department->id ?>"><?= $department->name ?></option>
<?php endforeach ?>
      </select></label>
    <label>Name <input class="form-control" name="name" placeholder="only for guests"></label>
    <label>E-mail <input class="form-control" name="email" type="email" placeholder="only for guests"></label>
  </div>
  <label>Subject <input class="form-control" name="subject" required></label>
  <label>Message <textarea class="form-control" name="message" rows="10" required></textarea></label>
  <label>Priority
    <select class="form-control" name="priority">
      <option>Low</option><option selected>Medium</option><option>High</option>
    </select></label>
  <button class="btn btn-primary" id="btnOpenTicket">Submit</button>
</form>
