<form id="frmAddTicketReply" name="replyfrm" method="post" action="<?= $post ?>&amp;postreply=1" data-no-clear="true">
  <?= $token ?>
  <textarea id="replymessage" name="message" rows="14" class="form-control" aria-label="Reply">


<?= $admin->signature ?></textarea>
  <div class="form-row">
    <label>Department
      <select class="form-control" name="deptid">
        <option value="">- Set Department -</option>
<?php foreach ($departments as $id => $name) : ?>
        <option value="<?= $id ?>"<?= $id == $ticket->did ? ' selected' : '' ?>><?= $name ?></option>
<?php endforeach ?>
      </select></label>
    <label>Flag
      <select class="form-control" name="flagto">
        <option value="">- Unchanged -</option>
        <option value="0">None</option>
<?php foreach ($admins as $other) : ?>
        <option value="<?= $other->id ?>"><?= $other->firstname, ' ', $other->lastname ?></option>
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
        <option<?= $status === 'Answered' ? ' selected' : '' ?>><?= $status ?></option>
<?php endforeach ?>
      </select></label>
  </div>
  <div class="form-actions">
    <button type="submit" class="btn btn-primary" id="btnPostReply" name="postreplybutton">Reply</button>
    <button type="button" class="btn btn-default" id="insertpredef" disabled>Insert Predefined Reply</button>
    <button type="button" class="btn btn-default" id="btnInsertKbArticle" disabled>Insert KB Link</button>
    <label class="inline"><input type="checkbox" name="returntolist" value="1"> Return to Ticket List</label>
  </div>
</form>
