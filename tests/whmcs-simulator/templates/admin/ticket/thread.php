<?php
$entries = array_merge([$ticket], $replies, $notes);
usort($entries, static function (object $a, object $b): int {
    return [$b->date, $b->id] <=> [$a->date, $a->id];
});
?>
<div id="ticketreplies">
<?php
foreach ($entries as $entry) :
    $isNote = isset($entry->ticketid);
    $isReply = !$isNote && $entry !== $ticket;
    $class = $isNote ? ' note' : ($entry->admin === '' ? '' : ' staff');
    $id = $isNote ? 'note' . $entry->id : ($isReply ? 'contentr' : 'contentt') . $entry->id;
    ?>
  <div class="reply<?= $class ?>">
    <div class="leftcol">
      <div class="submitter">
        <b class="name"><?= $entry->admin === '' ? $customer['name'] : $entry->admin ?></b>
        <span class="title"><?= $isNote ? 'Private Note' : ($entry->admin === '' ? 'Client' : 'Staff') ?></span>
      </div>
    <?php if ($isReply) : ?>
      <div class="tools">
        <label class="inline"><input type="checkbox" name="rids[]" value="<?= $entry->id ?>" form="frmSplit"> select</label>
        <form method="post" action="<?= $post ?>"><?= $token ?>
          <input type="hidden" name="sub" value="deletereply">
          <button class="btn btn-link" name="replyid" value="<?= $entry->id ?>">Delete</button>
        </form>
      </div>
    <?php endif ?>
    </div>
    <div class="rightcol">
      <div class="postedon">Posted on <?= $entry->date ?></div>
      <div class="msgwrap" id="<?= $id ?>">
        <div class="message markdown-content"><?= nl2br($entry->message) ?></div>
      </div>
    </div>
  </div>
<?php endforeach ?>
</div>
