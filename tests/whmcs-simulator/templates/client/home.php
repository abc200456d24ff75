<p class="lead">This is a simulated WHMCS. Customers write on the left, the support team works on the right,
  and <code>/includes/api.php</code> answers as WHMCS's does.</p>
<div class="cards">
  <a class="card" href="/submitticket.php"><b>Be a customer</b>
    <span>Open a support ticket as any client, read the answer, write back.</span></a>
  <a class="card" href="/<?= $adminDir ?>/supporttickets.php"><b>Be an agent</b>
    <span>Pick who you are, work the ticket list, answer, note, merge and split.</span></a>
  <a class="card" href="/<?= $adminDir ?>/configaddonmods.php"><b>Addon modules</b>
    <span>Activate the addon and fill in its settings, unmodified as a host would install it.</span></a>
  <a class="card" href="/_sim/state"><b>State</b>
    <span>Counts as JSON. The other control routes are in the README.</span></a>
</div>
