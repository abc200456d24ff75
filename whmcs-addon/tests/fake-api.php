<?php

/** Router of the fake assistant: notes what was asked, and answers as the test has written down. */

$folder = getenv('FAKE_API_DIR');
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$asked = ['method' => $_SERVER['REQUEST_METHOD'], 'path' => $path, 'body' => file_get_contents('php://input')];
foreach ($_SERVER as $name => $value) {
    if (strpos($name, 'HTTP_') === 0) {
        $asked['headers'][strtolower(strtr(substr($name, 5), '_', '-'))] = $value;
    }
}
file_put_contents("$folder/asked", json_encode($asked) . "\n", FILE_APPEND | LOCK_EX);
$answers = json_decode((string) file_get_contents("$folder/answers"), true);
$answer = $answers[$path] ?? $answers['*'] ?? ['status' => 404, 'body' => '{}'];
http_response_code($answer['status']);
header('Content-Type: application/json');
foreach ($answer['headers'] ?? [] as $header) {
    header($header);
}
echo $answer['body'];
