namespace SupportAssistant.Core.Facts;

/// <summary>Commands of a shell that are no words of a sentence; what follows on the line belongs to them.</summary>
internal static class Commands
{
    private static readonly string[] Names =
    [
        "sudo", "systemctl", "journalctl", "apt", "apt-get", "yum", "dnf", "nslookup", "dig", "traceroute", "tracert", "mtr",
        "ipconfig", "ifconfig", "netstat", "curl", "wget", "chmod", "chown", "mysql", "mysqldump", "mysqladmin", "psql",
        "pg_dump", "wp", "php", "certbot", "openssl", "ssh-keygen", "ssh-copy-id", "scp", "rsync", "rm", "tar", "unzip",
        "composer", "npm", "docker", "iptables", "ufw", "csf", "firewall-cmd", "whmapi1", "uapi", "cpapi2", "postqueue",
        "exim", "postfix", "doveadm", "crontab", "grep", "sed", "netsh", "sfc", "dism", "drush", "artisan", "a2enmod",
        "a2ensite", "nginx", "httpd", "apachectl", "ps", "kill", "killall", "reboot", "mkfs", "dd", "fsck", "fdisk",
    ];

    /// <summary>
    /// The name with at least one argument that is no plain word, or in plain lower-case words like a command's own.
    /// </summary>
    public static string Expression => $@"(?:{string.Join('|', Names)}) +(?:[-/~+@.$]\S*"
            + $@"|[\w.:/@=-]+ [^\n`""'.,;]{{0,100}}|restart\b|\S*[./@:=]\S*)[^\n`""';,]{{0,120}}";
}
