<form id="frmAddTicketNote" method="post" action="<?= $post ?>" data-no-clear="true">
  <?= $token ?>
  <input type="hidden" name="sub" value="addnote">
  <textarea id="replynote" name="message" rows="10" class="form-control" aria-label="Note"></textarea>
  <div class="form-actions"><button class="btn btn-primary" id="btnAddNote">Add Note</button></div>
</form>
