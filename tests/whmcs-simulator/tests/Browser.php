<?php

namespace WhmcsSimulator\Tests;

/** A person with a browser: follows redirects, keeps cookies, posts the token of the page it last saw. */
final class Browser
{
    public int $status = 0;

    public string $page = '';

    public string $address = '';

    private string $url;

    /** @var resource|\CurlHandle */
    private $curl;

    public function __construct(string $url)
    {
        $this->url = $url;
        $this->curl = curl_init();
        curl_setopt_array($this->curl, [
            CURLOPT_RETURNTRANSFER => true, CURLOPT_COOKIEFILE => '', CURLOPT_FOLLOWLOCATION => true,
        ]);
    }

    public function open(string $path): \DOMXPath
    {
        curl_setopt_array($this->curl, [CURLOPT_HTTPGET => true, CURLOPT_URL => $this->url . $path]);
        return $this->go();
    }

    public function post(string $path, array $fields): \DOMXPath
    {
        preg_match('/name="token" value="([0-9a-f]+)"/', $this->page, $token);
        curl_setopt_array($this->curl, [
            CURLOPT_URL => $this->url . $path, CURLOPT_POST => true,
            CURLOPT_POSTFIELDS => http_build_query($fields + ['token' => $token[1] ?? '']),
        ]);
        return $this->go();
    }

    public function signIn(string $admin, string $folder = 'admin'): void
    {
        $id = $this->open("/$folder/login.php")
            ->evaluate("string(//button[@data-username='$admin']/../input[@name='adminid']/@value)");
        $this->post("/$folder/dologin.php", ['adminid' => $id]);
    }

    private function go(): \DOMXPath
    {
        $this->page = (string) curl_exec($this->curl);
        $this->status = curl_getinfo($this->curl, CURLINFO_RESPONSE_CODE);
        $this->address = substr(curl_getinfo($this->curl, CURLINFO_EFFECTIVE_URL), strlen($this->url));
        $document = new \DOMDocument();
        $document->loadHTML('<?xml encoding="utf-8"?>' . ($this->page ?: '<p></p>'), LIBXML_NOERROR);
        return new \DOMXPath($document);
    }
}
