<form method="post" action="<?= $post ?>" id="frmTicketOptions">
  <?= $token ?>
  <input type="hidden" name="sub" value="options">
  <label>Subject <input class="form-control" name="subject" value="<?= $ticket->title ?>"></label>
  <div class="form-row">
    <label>Department
      <select class="form-control" name="deptid">
<?php foreach ($departments as $id => $name) : ?>
        <option value="<?= $id ?>"<?= $id == $ticket->did ? ' selected' : '' ?>><?= $name ?></option>
<?php endforeach ?>
      </select></label>
    <label>Priority
      <select class="form-control" name="priority">
<?php foreach (['High', 'Medium', 'Low'] as $priority) : ?>
        <option<?= $priority === $ticket->urgency ? ' selected' : '' ?>><?= $priority ?></option>
<?php endforeach ?>
      </select></label>
    <label>Status
      <select class="form-control" name="status">
<?php foreach ($statuses as $status) : ?>
        <option<?= $status === $ticket->status ? ' selected' : '' ?>><?= $status ?></option>
<?php endforeach ?>
      </select></label>
    <label>Flag
      <select class="form-control" name="flagto">
        <option value="0">None</option>
<?php foreach ($admins as $other) : ?>
        <option value="<?= $other->id ?>"<?= $other->id == $ticket->flag ? ' selected' : '' ?>>
          <?= $other->firstname, ' ', $other->lastname ?></option>
<?php endforeach ?>
      </select></label>
  </div>
  <button class="btn btn-primary">Save Changes</button>
</form>
<hr>
<form method="post" action="<?= $post ?>" id="frmMerge" class="form-row">
  <?= $token ?>
  <input type="hidden" name="sub" value="merge">
  <label>Merge these tickets into this one
    <input class="form-control" name="mergetids" placeholder="Ticket numbers, separated by commas"></label>
  <button class="btn btn-default">Merge</button>
</form>
<hr>
<form method="post" action="<?= $post ?>" id="frmSplit" class="form-row">
  <?= $token ?>
  <input type="hidden" name="sub" value="split">
  <label>Split the replies ticked below into a new ticket
    <input class="form-control" name="splitsubject" value="<?= $ticket->title ?>"></label>
  <button class="btn btn-default">Split</button>
</form>
<hr>
<form method="post" action="<?= $post ?>" id="frmDeleteTicket">
  <?= $token ?>
  <input type="hidden" name="sub" value="deleteticket">
  <button class="btn btn-danger">Delete ticket</button>
</form>
